package cli

import (
	"cmp"
	"slices"
	"strings"
)

// didYouMean returns a hint that lists those of names that somebody who typed
// text may have meant, or otherwise if there are none.
func didYouMean(text string, names []string, otherwise string) string {
	type guess struct {
		name     string
		distance int
	}
	text = strings.ReplaceAll(strings.ToLower(text), "_", "-")
	var guesses []guess
	for _, name := range names {
		d := editDistance(text, name)
		if d <= max(1, len(text)/3) || len(strings.TrimLeft(text, "-")) > 2 && strings.HasPrefix(name, text) {
			guesses = append(guesses, guess{name, d})
		}
	}
	if len(guesses) == 0 {
		return otherwise
	}
	slices.SortFunc(guesses, func(a, b guess) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(a.name, b.name))
	})
	var nearest []string
	for _, g := range guesses[:min(3, len(guesses))] {
		nearest = append(nearest, g.name)
	}
	return "did you mean " + strings.Join(nearest, " or ") + "?"
}

// editDistance returns how many bytes have to be added, removed or replaced
// to make b of a.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1) // distances of a[:i] to each b[:j]
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			replaced := diagonal
			if a[i] != b[j] {
				replaced++
			}
			diagonal = row[j+1]
			row[j+1] = min(replaced, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
