//go:build unix

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"text/tabwriter"
	"time"
)

// A report is what a run measured.
type report struct {
	Engine string `json:"-"`
	Lost   int    `json:"-"`
	Memory int64  `json:"-"` // resident bytes of the gateway at full load, at most

	// The medians by rate.
	Relay        phase `json:"relay"`
	RelayFanOut  phase `json:"relay_fanout10"`
	RelayInbound phase `json:"relay_inbound"`
	Publish      phase `json:"publish"`
	FanOut       phase `json:"fanout10"`
	Inbound      phase `json:"inbound"`

	Ratios    [3]float64 `json:"-"` // of publish, fan-out and inbound
	Half      phase      `json:"half_load"`
	Single    phase      `json:"one_publisher"`
	Flood     phase      `json:"as_fast_as_accepted"`
	Backlog   backlog    `json:"backlog"`
	Isolation []isolated `json:"isolation"`
	Tenants   []isolated `json:"tenants"`
	Idle      idle       `json:"idle"`

	quick bool
	rival string
}

// add counts what a phase lost, and tells of what it was refused.
func (r *report) add(ph phase) {
	r.Lost += ph.Lost
	if ph.Refused > 0 {
		progress("%d of %d events were not accepted: %s", ph.Refused, ph.Sent, ph.Problem)
	}
}

// races takes the medians of the repetitions.
func (r *report) races(races []*race) {
	relays := []*phase{&r.Relay, &r.RelayFanOut, &r.RelayInbound}
	own := []*phase{&r.Publish, &r.FanOut, &r.Inbound}
	for i, x := range races {
		var ratios []float64
		for j := range x.own {
			r.add(x.relays[j])
			r.add(x.own[j])
			ratios = append(ratios, x.own[j].Rate/x.relays[j].Rate)
		}
		*relays[i], *own[i], r.Ratios[i] = middle(x.relays), middle(x.own), median(ratios)
	}
}

// middle returns the phase whose rate is the median.
func middle(phases []phase) phase {
	var rates []float64
	for _, ph := range phases {
		rates = append(rates, ph.Rate)
	}
	m := median(rates)
	for _, ph := range phases {
		if ph.Rate == m {
			return ph
		}
	}
	return phase{}
}

// figures are the main ones, as -quick -json prints them.
type figures struct {
	BareRelay    float64 `json:"bare_relay_per_s"`
	Publish      float64 `json:"publish_per_s"`
	PublishRatio float64 `json:"publish_ratio"`
	FanOutRatio  float64 `json:"fanout10_ratio"`
	InboundRatio float64 `json:"inbound_ratio"`
	AcceptP50    float64 `json:"accept_p50_ms"`
	AcceptP99    float64 `json:"accept_p99_ms"`
	DeliveredP50 float64 `json:"delivered_p50_ms"`
	DeliveredP99 float64 `json:"delivered_p99_ms"`
	Memory       float64 `json:"rss_mb"`
	CPU          float64 `json:"cpu_us_per_delivery"`
	Engine       string  `json:"engine"`
	Lost         int     `json:"lost"`
}

func (r *report) figures() figures {
	return figures{
		BareRelay: rounded(r.Relay.Rate, 1), Publish: rounded(r.Publish.Rate, 1),
		PublishRatio: rounded(r.Ratios[0], 1000), FanOutRatio: rounded(r.Ratios[1], 1000), InboundRatio: rounded(r.Ratios[2], 1000),
		AcceptP50: ms(r.Half.Accept.P50), AcceptP99: ms(r.Half.Accept.P99),
		DeliveredP50: ms(r.Half.Delivered.P50), DeliveredP99: ms(r.Half.Delivered.P99),
		Memory: mb(r.Memory), CPU: rounded(float64(r.Publish.Gateway.Nanoseconds())/1000, 10), Engine: r.Engine, Lost: r.Lost,
	}
}

// rounded keeps 1/per of x.
func rounded(x, per float64) float64 { return float64(int64(x*per+0.5)) / per }

func ms(d time.Duration) float64 { return rounded(float64(d.Nanoseconds())/1e6, 100) }

func mb(bytes int64) float64 { return rounded(float64(bytes)/1e6, 10) }

// print prints the report.
func (r *report) print(w *os.File, asJSON bool) error {
	switch {
	case asJSON && r.quick:
		return printJSON(w, r.figures())
	case asJSON:
		return printJSON(w, struct {
			figures
			Details *report `json:"details"`
		}{r.figures(), r})
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if r.rival != "" {
		fmt.Fprintf(t, "%s\tdeliveries/s\taccept p50\tp99\tp99.9\tdelivered p50\tp99\tp99.9\n", r.rival)
		for _, x := range []struct {
			name string
			phase
		}{{"fan-out 1", r.Publish}, {"fan-out 10", r.FanOut}, {"fan-out 1, half load", r.Half}} {
			fmt.Fprintf(t, "%s\t%.0f\t%s\t%s\n", x.name, x.Rate, x.Accept, x.Delivered)
		}
		fmt.Fprintf(t, "lost\t%d\n", r.Lost)
		return t.Flush()
	}
	fmt.Fprintln(t, "\tbare relay/s\tgateway/s\tratio\tCPU µs: gateway\tloader\tsink")
	for i, x := range []struct {
		name       string
		relay, own phase
	}{{"publish, fan-out 1", r.Relay, r.Publish}, {"publish, fan-out 10", r.RelayFanOut, r.FanOut}, {"inbound, verified", r.RelayInbound, r.Inbound}} {
		fmt.Fprintf(t, "%s\t%.0f\t%.0f\t%.2f\t%.1f (relay %.1f)\t%.1f\t%.1f\n", x.name, x.relay.Rate, x.own.Rate, r.Ratios[i],
			us(x.own.Gateway), us(x.relay.Gateway), us(x.own.Loader), us(x.own.Sink))
	}
	fmt.Fprintf(t, "memory at full load\t\t%.0f MB\n", mb(r.Memory))
	fmt.Fprintln(t, "\n\trate/s\taccept p50\tp99\tp99.9\tdelivered p50\tp99\tp99.9")
	fmt.Fprintf(t, "half load\t%.0f\t%s\t%s\n", r.Half.Rate, r.Half.Accept, r.Half.Delivered)
	if !r.quick {
		fmt.Fprintf(t, "one publisher\t%.0f\t%s\t%s\n", r.Single.Rate, r.Single.Accept, r.Single.Delivered)
		fmt.Fprintf(t, "as fast as accepted\t%.0f\t%s\t%s\n", r.Flood.Rate, r.Flood.Accept, r.Flood.Delivered)
		fmt.Fprintf(t, "\nbacklog of %d\tat 90 %%\tat 10 %%\tratio\tmemory\n", r.Backlog.Events)
		fmt.Fprintf(t, "deliveries/s\t%.0f\t%.0f\t%.2f\t%.0f MB\n", r.Backlog.First, r.Backlog.Last, r.Backlog.Last/r.Backlog.First, mb(r.Backlog.Memory))
		fmt.Fprintf(t, "\nhealthy ones\trate/s\tp50\tp99\tp99.9\tgoroutines\tmemory\n")
		for _, x := range append(r.Isolation, r.Tenants...) {
			fmt.Fprintf(t, "%s\t%.1f\t%s\t%d\t%.0f MB\n", x.Name, x.Rate, x.Delivered, x.Goroutines, mb(x.Memory))
		}
		fmt.Fprintf(t, "\nidle, %d endpoints\t%.0f MB\t%.1f wake-ups/s\t%.2f %% CPU\n", r.Idle.Endpoints, mb(r.Idle.Memory), r.Idle.Wakeups, 100*r.Idle.CPU)
	}
	fmt.Fprintf(t, "\nlost\t%d\n", r.Lost)
	return t.Flush()
}

// MarshalJSON writes milliseconds.
func (l latency) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		P50  float64 `json:"p50_ms"`
		P99  float64 `json:"p99_ms"`
		P999 float64 `json:"p999_ms"`
	}{ms(l.P50), ms(l.P99), ms(l.P999)})
}

// String formats the columns of a latency.
func (l latency) String() string {
	return fmt.Sprintf("%.2f ms\t%.2f ms\t%.2f ms", ms(l.P50), ms(l.P99), ms(l.P999))
}

func us(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1000 }
