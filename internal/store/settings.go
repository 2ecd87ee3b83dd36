package store

// Settings are what an endpoint has of its own beside where it is and what it
// gets. The zero value of each field is its default. They are one JSON object,
// in the store and in the API.
type Settings struct {
	Headers map[string]string `json:"headers,omitempty" nullable:"false" maxProperties:"20" doc:"Headers of every delivery, beside those of the signature and of the event."`

	Concurrency int        `json:"concurrency,omitempty" minimum:"1" maximum:"256" doc:"Attempts under way at the same time. Left out: 4, and from there what the endpoint proves to take, 1 to 32."`
	RateLimit   *RateLimit `json:"rate_limit,omitempty" doc:"The most attempts in any second or minute, spread evenly. Left out: no limit."`
	Order       string     `json:"order,omitempty" enum:"endpoint,key" doc:"endpoint: all deliveries are made one after the other. key: those of events with the same ordering_key. A delivery that fails holds up those behind it until it is delivered or given up. Left out: in no order."`
	NoTrace     bool       `json:"no_trace,omitempty" doc:"Send no traceparent and tracestate."`
}

// A RateLimit is how many attempts an endpoint gets in any period.
type RateLimit struct {
	Count int    `json:"count" minimum:"1" maximum:"10000"`
	Per   string `json:"per" enum:"second,minute"`
}

// The periods of a RateLimit, and what an endpoint's Order may be.
const (
	PerSecond       = "second"
	PerMinute       = "minute"
	OrderByEndpoint = "endpoint"
	OrderByKey      = "key"
)
