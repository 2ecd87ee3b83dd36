package replicas

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/sealhook/sealhook/internal/logtest"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/postgrestest"
)

// A cluster is some replicas on one database.
type cluster struct {
	t        *testing.T
	database string
	dir      string
	binary   string
	token    string
	replicas []*process
	client   http.Client

	mu       sync.Mutex // guards accepted
	accepted map[string]bool
}

// A process is one replica, which is a new process after each start.
type process struct {
	cluster *cluster
	name    string
	binary  string
	address string // the same for each process
	metrics string // where its figures are, the same too
	cmd     *exec.Cmd
	ended   chan struct{} // closed when it has
	output  logtest.Buffer
}

// newCluster starts n replicas on a database of their own.
func newCluster(t *testing.T, database string, n int) *cluster {
	t.Helper()
	c := &cluster{t: t, database: database, dir: t.TempDir(), binary: build(t, ""), accepted: make(map[string]bool)}
	c.client = http.Client{Timeout: 10 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 64}}
	t.Cleanup(c.client.CloseIdleConnections)
	for i := range n {
		c.add(fmt.Sprint("replica-", i), c.binary)
	}
	t.Cleanup(func() {
		for _, p := range c.replicas {
			p.kill()
			if t.Failed() {
				t.Logf("%s said at its end:\n%s", p.name, p.lastLines())
			}
		}
	})
	return c
}

// add starts one replica more.
func (c *cluster) add(name, binary string) *process {
	c.t.Helper()
	p := c.replica(name, binary)
	c.replicas = append(c.replicas, p)
	if err := p.start(); err != nil {
		c.t.Fatal(err)
	}
	return p
}

// replica returns a replica that is not started.
func (c *cluster) replica(name, binary string) *process {
	return &process{cluster: c, name: name, binary: binary, address: freeAddress(c.t), metrics: freeAddress(c.t)}
}

// built are the binaries, by what was changed for them.
var built struct {
	sync.Mutex
	dir     string
	overlay map[string]string
}

// server is what all tests share that leave it alone.
var server *postgrestest.Server

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "replicas")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	built.dir, built.overlay = dir, make(map[string]string)
	if server, err = postgrestest.New("max_connections=500"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer server.Close()
	return m.Run()
}

// build builds the program; with a migration, the next release's, which adds that one.
func build(t *testing.T, migration string) string {
	t.Helper()
	built.Lock()
	defer built.Unlock()
	if binary, ok := built.overlay[migration]; ok {
		return binary
	}
	binary := filepath.Join(built.dir, fmt.Sprint("sealhook", len(built.overlay)))
	args := []string{"build", "-o", binary}
	if migration != "" {
		root, err := exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.Dir}}").Output()
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(built.dir, "next.sql")
		overlay, err := json.Marshal(map[string]any{"Replace": map[string]string{
			filepath.Join(strings.TrimSpace(string(root)), "internal/store/sqlstore/migrations/postgres/9000_next.sql"): file,
		}})
		if err != nil {
			t.Fatal(err)
		}
		for path, text := range map[string]string{file: migration, file + ".json": string(overlay)} {
			if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		args = append(args, "-overlay", file+".json")
	}
	cmd := exec.CommandContext(t.Context(), "go", append(args, "github.com/sealhook/sealhook/cmd/sealhook")...)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	built.overlay[migration] = binary
	return binary
}

// lastPort is the one that was given away last.
var lastPort atomic.Int64

// freeAddress returns an address whose port the system does not give to
// outgoing connections.
func freeAddress(t *testing.T) string {
	t.Helper()
	lastPort.CompareAndSwap(0, int64(20_000+os.Getpid()%8000))
	for port := lastPort.Add(1); port < 30_000; port = lastPort.Add(1) {
		listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
		if err == nil {
			defer listener.Close()
			return listener.Addr().String()
		}
	}
	t.Fatal("found no free port")
	return ""
}

var tokenForm = regexp.MustCompile(`shk_[A-Za-z0-9_-]{43}`)

// start starts a process and waits until it is ready.
func (p *process) start() error {
	p.output.Reset()
	p.cmd = exec.Command(p.binary, "serve", "--data", filepath.Join(p.cluster.dir, p.name), "--key-file", filepath.Join(p.cluster.dir, "key"),
		"--replica", p.name, "--listen", p.address, "--metrics-listen", p.metrics, "--egress-allow", "127.0.0.0/8")
	p.cmd.Env = append(os.Environ(), "SEALHOOK_DATABASE="+p.cluster.database)
	p.cmd.Stdout, p.cmd.Stderr = &p.output, &p.output
	if err := p.cmd.Start(); err != nil {
		return err
	}
	cmd, ended := p.cmd, make(chan struct{})
	p.ended = ended
	go func() {
		_ = cmd.Wait() // most of them are killed
		close(ended)
	}()
	deadline := time.After(time.Minute)
	for {
		res, err := p.cluster.client.Get("http://" + p.address + "/readyz")
		if err == nil {
			res.Body.Close()
			if p.cluster.token == "" { // the first one prints it, a moment after it is ready
				p.cluster.token = tokenForm.FindString(p.output.String())
			}
			if res.StatusCode == http.StatusOK && p.cluster.token != "" {
				return nil
			}
		}
		select {
		case <-ended:
			return fmt.Errorf("%s ended:\n%s", p.name, p.output.String())
		case <-deadline:
			return fmt.Errorf("%s does not get ready:\n%s", p.name, p.output.String())
		case <-time.After(10 * time.Millisecond):
		}
	}
}

func (p *process) signal(s syscall.Signal) {
	_ = p.cmd.Process.Signal(s) // it may have ended
}

func (p *process) hasEnded() bool {
	select {
	case <-p.ended:
		return true
	default:
		return false
	}
}

// kill ends the process at once.
func (p *process) kill() {
	if p.ended != nil {
		p.signal(syscall.SIGKILL)
		<-p.ended
	}
}

// restart starts it again after it was killed.
func (p *process) restart() {
	p.cluster.t.Helper()
	if err := p.start(); err != nil {
		p.cluster.t.Error(err)
	}
}

// lastLines returns the last lines of what it printed that are no success.
func (p *process) lastLines() string {
	var lines []string
	for line := range strings.Lines(p.output.String()) {
		if !strings.Contains(line, "msg=\"delivery ") {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines[max(0, len(lines)-20):], "")
}

// call makes one call of the API of a replica.
func (c *cluster) call(p *process, method, path string, in, out any) error {
	var text bytes.Buffer
	if in != nil {
		if err := json.NewEncoder(&text).Encode(in); err != nil {
			return err
		}
	}
	answer, err := c.send(p, method, path, "application/json", text.Bytes())
	if err != nil || out == nil {
		return err
	}
	return json.Unmarshal(answer, out)
}

// An errStatus is an answer that is no success.
type errStatus int

func (e errStatus) Error() string { return fmt.Sprint("status ", int(e)) }

func (c *cluster) send(p *process, method, path, contentType string, body []byte) ([]byte, error) {
	req, err := http.NewRequest(method, "http://"+p.address+path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header = http.Header{"Authorization": {"Bearer " + c.token}, "Content-Type": {contentType}}
	res, err := c.client.Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	answer, err := io.ReadAll(res.Body)
	if err == nil && res.StatusCode/100 != 2 {
		err = fmt.Errorf("%s %s: %w: %s", method, path, errStatus(res.StatusCode), answer)
	}
	return answer, err
}

// must makes a call that has to succeed.
func (c *cluster) must(p *process, method, path string, in, out any) {
	c.t.Helper()
	if err := c.call(p, method, "/v1/tenants/default"+path, in, out); err != nil {
		c.t.Fatal(err)
	}
}

// endpoint makes an endpoint that wants all events of a type, and returns its id.
func (c *cluster) endpoint(p *process, to, eventType string, settings map[string]any) string {
	c.t.Helper()
	in := map[string]any{"url": to, "event_types": []string{eventType}, "scheme": "standard-webhooks"}
	if settings != nil {
		in["settings"] = settings
	}
	var endpoint struct{ ID string }
	c.must(p, "POST", "/endpoints", in, &endpoint)
	return endpoint.ID
}

// try publishes an event once. The event is accepted if it returns nil.
func (c *cluster) try(p *process, id, eventType, orderingKey string) error {
	query := url.Values{"type": {eventType}, "id": {id}}
	if orderingKey != "" {
		query.Set("ordering_key", orderingKey)
	}
	_, err := c.send(p, "POST", "/v1/tenants/default/events?"+query.Encode(), "application/json", fmt.Appendf(nil, `{"id":%q}`, id))
	if err == nil {
		c.mu.Lock()
		c.accepted[id] = true
		c.mu.Unlock()
	}
	return err
}

// publish publishes an event as a careful publisher does: to one replica after
// the other, until one has accepted it.
func (c *cluster) publish(first int, id, eventType, orderingKey string) {
	for i := first; ; i++ {
		err := c.try(c.replicas[i%len(c.replicas)], id, eventType, orderingKey)
		if err == nil {
			return
		}
		if status, ok := errors.AsType[errStatus](err); ok && status/100 == 4 {
			c.t.Errorf("publish %s: %v", id, err)
			return
		}
		select {
		case <-c.t.Context().Done():
			return
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func (c *cluster) count() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.accepted)
}

// settle waits until nothing is left to be delivered, and returns how many
// deliveries are in each state.
func (c *cluster) settle(patience time.Duration) (states [store.Quarantined + 1]int) {
	c.t.Helper()
	db, err := sql.Open("pgx", c.database+"&sealhook.tenant=*") // and not our store, whose schema it may not be
	if err != nil {
		c.t.Fatal(err)
	}
	defer db.Close()
	await(c.t, patience, "everything to be delivered", func() bool {
		states = [store.Quarantined + 1]int{}
		rows, err := db.Query(`SELECT state, count(*) FROM delivery GROUP BY state`)
		if err != nil {
			return false
		}
		defer rows.Close()
		for rows.Next() {
			var state, n int
			if err := rows.Scan(&state, &n); err != nil {
				c.t.Fatal(err)
			}
			states[state] = n
		}
		return rows.Err() == nil && states[store.Pending]+states[store.Leased] == 0
	})
	return states
}

// await waits until what is true.
func await(t *testing.T, patience time.Duration, what string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(patience); !is(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("waited for %s of %s in vain", patience, what)
		}
	}
}
