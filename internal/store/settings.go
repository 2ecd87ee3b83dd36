package store

// Settings are what an endpoint has of its own beside where it is and what it
// gets. The zero value of each field is its default. They are one JSON object,
// in the store and in the API.
type Settings struct {
	Headers map[string]string `json:"headers,omitempty" nullable:"false" maxProperties:"20" doc:"Headers of every delivery, beside those of the signature and of the event."`
}
