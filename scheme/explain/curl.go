package explain

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"
)

// curlShort are the long names of curl's options of one letter that take a
// value, and so are read here or passed over with it.
var curlShort = map[byte]string{
	'X': "request", 'H': "header", 'd': "data", 'F': "form", 'A': "user-agent", 'b': "cookie", 'e': "referer", 'u': "user",
	'o': "output", 'm': "max-time", 'x': "proxy", 'c': "cookie-jar", 'w': "write-out", 'E': "cert", 'T': "upload-file", 'K': "config",
}

// curlValues are the long options that take a value, beside those above.
var curlValues = map[string]bool{
	"url": true, "data-raw": true, "data-binary": true, "data-ascii": true, "data-urlencode": true, "json": true,
	"connect-timeout": true, "cacert": true, "key": true, "resolve": true, "retry": true, "max-redirs": true, "limit-rate": true,
}

// ParseCurl reads a curl command as it is typed into a shell or copied from a
// browser. A body that it takes from a file is an error: its bytes are not here.
func ParseCurl(command string) (*Request, error) {
	words, err := shellWords(strings.TrimPrefix(command, "$ "))
	if err != nil {
		return nil, fmt.Errorf("parse a curl command: %w", err)
	}
	if len(words) == 0 || words[0] != "curl" {
		return nil, errors.New("parse a curl command: want it to begin with curl")
	}
	c := curl{Request: newRequest("", "", nil)}
	for i := 1; i < len(words); i++ {
		name, value, inline, isOption := curlOption(words[i])
		if !isOption {
			c.url(words[i])
			continue
		}
		if !curlTakes(name) {
			continue
		}
		if !inline {
			if i++; i == len(words) {
				return nil, fmt.Errorf("parse a curl command: the option %s has no value", name)
			}
			value = words[i]
		}
		if err := c.option(name, value); err != nil {
			return nil, fmt.Errorf("parse a curl command: %w", err)
		}
	}
	c.finish()
	return c.Request, nil
}

func curlTakes(long string) bool {
	if curlValues[long] {
		return true
	}
	for _, name := range curlShort {
		if name == long {
			return true
		}
	}
	return false
}

// curlOption reads a word as an option: its long name, and its value if that
// is a part of the word, as in -XPOST.
func curlOption(word string) (name, value string, inline, ok bool) {
	if long, isLong := strings.CutPrefix(word, "--"); isLong {
		return long, "", false, true
	}
	if len(word) < 2 || word[0] != '-' {
		return "", "", false, false
	}
	for i := 1; i < len(word); i++ { // letters without a value may stand in front, as in -sSXPOST
		if long := curlShort[word[i]]; long != "" {
			return long, word[i+1:], i+1 < len(word), true
		}
	}
	return "", "", false, true
}

// A curl is a request that is put together option by option.
type curl struct {
	*Request
	hasMethod, hasData bool
}

func (c *curl) url(text string) {
	if c.Message.URL != "" {
		c.remark("the command has several URLs, of which this is the first")
		return
	}
	if !strings.Contains(text, "://") {
		text = "http://" + text
	}
	c.Message.URL = text
}

func (c *curl) option(name, value string) error {
	switch name {
	case "request":
		c.Message.Method, c.hasMethod = value, true
	case "url":
		c.url(value)
	case "header":
		header, text, ok := strings.Cut(value, ":")
		if !ok {
			c.remark("a header of the command has no colon, and is passed over")
			return nil
		}
		c.Message.Header.Add(strings.TrimSpace(header), strings.TrimSpace(text))
	case "data", "data-ascii", "data-binary", "json":
		if strings.HasPrefix(value, "@") {
			return errors.New("its body is in a file: give the request in another form")
		}
		if name == "json" {
			c.setDefault("Content-Type", "application/json")
			c.data(value, "")
			return nil
		}
		c.data(value, "&")
	case "data-raw":
		c.data(value, "&")
	case "data-urlencode":
		field, text, ok := strings.Cut(value, "=")
		switch {
		case !ok && strings.Contains(value, "@"):
			return errors.New("its body is in a file: give the request in another form")
		case !ok:
			c.data(url.QueryEscape(value), "&")
		case field == "":
			c.data(url.QueryEscape(text), "&")
		default:
			c.data(field+"="+url.QueryEscape(text), "&")
		}
	case "form", "upload-file", "config":
		return fmt.Errorf("the option %s makes a body that cannot be known from here: give the request in another form", name)
	}
	return nil
}

func (c *curl) data(text, glue string) {
	if c.hasData {
		text = glue + text
	}
	c.hasData = true
	c.Message.Body = append(c.Message.Body, text...)
}

func (c *curl) setDefault(name, value string) {
	if c.Message.Header.Get(name) == "" {
		c.Message.Header.Set(name, value)
	}
}

// finish adds what curl adds by itself.
func (c *curl) finish() {
	if c.hasData {
		c.setDefault("Content-Type", "application/x-www-form-urlencoded")
	} else if !c.hasMethod {
		c.Message.Method = http.MethodGet
	}
}

// shellWords splits a command of a POSIX shell into words: with both kinds of
// quotes, $'…', backslashes and line ends behind one.
func shellWords(command string) ([]string, error) {
	var words []string
	var word strings.Builder
	begun := false
	end := func() {
		if begun {
			words = append(words, word.String())
			word.Reset()
			begun = false
		}
	}
	for i := 0; i < len(command); i++ {
		switch c := command[i]; {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			end()
		case c == '\\' && i+1 < len(command):
			if command[i+1] == '\r' && i+2 < len(command) && command[i+2] == '\n' {
				i++
			}
			if i++; command[i] != '\n' {
				begun = true
				word.WriteByte(command[i])
			}
		case c == '\'':
			text, _, closed := strings.Cut(command[i+1:], "'")
			if !closed {
				return nil, errors.New("a quote is not closed")
			}
			begun = true
			word.WriteString(text)
			i += len(text) + 1
		case c == '"':
			n, err := doubleQuoted(&word, command[i+1:])
			if err != nil {
				return nil, err
			}
			begun = true
			i += n
		case c == '$' && strings.HasPrefix(command[i+1:], "'"):
			n, err := ansiQuoted(&word, command[i+2:])
			if err != nil {
				return nil, err
			}
			begun = true
			i += n + 1
		default:
			begun = true
			word.WriteByte(c)
		}
	}
	end()
	return words, nil
}

// doubleQuoted appends what stands up to the closing quote, and returns how
// many bytes that is with the quote.
func doubleQuoted(word *strings.Builder, text string) (int, error) {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"':
			return i + 1, nil
		case c == '\\' && i+1 < len(text) && strings.IndexByte("\\\"$`\n", text[i+1]) >= 0:
			if i++; text[i] != '\n' {
				word.WriteByte(text[i])
			}
		default:
			word.WriteByte(c)
		}
	}
	return 0, errors.New("a quote is not closed")
}

// ansiQuoted does the same for $'…', in which backslashes mean what they do in C.
func ansiQuoted(word *strings.Builder, text string) (int, error) {
	for rest := text; rest != ""; {
		if rest[0] == '\'' {
			return len(text) - len(rest) + 1, nil
		}
		if strings.HasPrefix(rest, `\'`) || strings.HasPrefix(rest, `\"`) || strings.HasPrefix(rest, `\!`) {
			word.WriteByte(rest[1])
			rest = rest[2:]
			continue
		}
		c, wide, tail, err := strconv.UnquoteChar(rest, 0)
		switch {
		case err != nil:
			return 0, errors.New("a backslash that has no meaning")
		case wide && utf8.ValidRune(c):
			word.WriteRune(c)
		default:
			word.WriteByte(byte(c))
		}
		rest = tail
	}
	return 0, errors.New("a quote is not closed")
}
