// Package api is the management API: tenants, event types, sources, endpoints
// and their secrets, publishing events, the log of what became of them, jobs
// that make up for what went wrong, and why a signature fails.
// Its OpenAPI document is made from the same types that the handlers use.
//
// It leaves to package store how things are kept, to package vault how secrets
// are sealed, to package scheme what a secret must look like, and to whoever
// sets [Server.Accept] who gets an event.
package api

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/url"
	"reflect"
	"strings"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	"golang.org/x/sync/semaphore"

	"github.com/sealhook/sealhook/internal/egress"
	"github.com/sealhook/sealhook/internal/job"
	"github.com/sealhook/sealhook/internal/live"
	"github.com/sealhook/sealhook/internal/signin"
	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/tally"
	"github.com/sealhook/sealhook/internal/testreceiver"
	"github.com/sealhook/sealhook/internal/vault"
	"github.com/sealhook/sealhook/scheme"
)

// DefaultMaxBody is the most bytes of a request's body where [Server.MaxBody]
// does not say otherwise.
const DefaultMaxBody = 1 << 20

// A Server serves the API. Its fields are set before [Server.Handler] is
// called and not changed afterwards.
type Server struct {
	Store  store.Store
	Vault  *vault.Vault
	Policy egress.Policy   // which endpoint URLs are allowed
	Keys   scheme.Resolver // finds the keys that providers publish, to explain signatures; nil: none of them can be had

	// Accept routes events and keeps them: see [store.Store] for what it sets
	// and for its errors. It may hold on to an event's payload and header.
	Accept func(ctx context.Context, batch ...*store.Acceptance) error
	// Poll returns the deliveries of an endpoint that is polled behind after,
	// which it takes as dealt with, n at most. It waits for the first one.
	Poll func(ctx context.Context, tenant string, id store.EndpointID, after store.DeliveryID, n int, wait time.Duration) ([]Polled, error)
	// Test sends an event to an endpoint at once and returns the delivery with
	// its one attempt. An endpoint without an ID is a draft, and not kept.
	Test         func(ctx context.Context, e *store.Event, to store.Endpoint, secrets ...store.Secret) (store.Delivery, store.Attempt, error)
	TestReceiver *testreceiver.Receiver
	// Wake is called after a delivery became due again.
	Wake func()
	// Waiting says why an endpoint's deliveries wait although they are due. It
	// is empty if they do not.
	Waiting func(endpoint store.EndpointID) string
	Jobs    *job.Runner
	// VerifyAgain verifies a refused request once more and returns it as it is
	// then. ErrState means that it cannot.
	VerifyAgain func(ctx context.Context, tenant string, id store.RequestID) (store.Request, error)

	// Feed tells what changes, for those who watch; Store tells it.
	Feed *live.Feed
	// Tallies knows what was counted.
	Tallies *tally.Collector
	OIDC    *signin.OIDC // by which one can sign in, too; nil: by none

	Schemes        func(name string) (*scheme.Scheme, bool) // the server's; a tenant's own go before them
	SchemeNames    func() []string                          // of the server's, sorted
	ValidEventType func(name string) bool                   // whether an event may be of that type

	BaseURL string // in front of a source's ingest URL, without a slash at its end; may be empty
	MaxBody int64  // bytes of a request's body; zero means DefaultMaxBody
	Now     func() time.Time
	Log     *slog.Logger
	Version string // of the program

	// What else there is to say of the system.
	Started   time.Time       // the process
	Database  string          // sqlite or postgres
	Retention store.Retention // of tenants that say nothing

	tokens  knownTokens
	tenants sync.Map // the ids of tenants that are there → true

	attempts signin.Attempts
	origins  *http.CrossOriginProtection

	tests      tests
	explaining *semaphore.Weighted // of MaxExplanations
	publishing sync.Map            // [2]string, the tenant and Idempotency-Key of each request under way → true
}

// Handler returns the handler of /v1/, /openapi.json and /openapi.yaml. It is
// called once. Goroutines may share the handler.
func (s *Server) Handler() http.Handler {
	if s.MaxBody == 0 {
		s.MaxBody = DefaultMaxBody
	}
	s.origins = http.NewCrossOriginProtection()
	if base, err := url.Parse(s.BaseURL); err == nil && base.Host != "" {
		if err := s.origins.AddTrustedOrigin(base.Scheme + "://" + base.Host); err != nil {
			panic(err) // of a URL that was checked
		}
	}
	s.explaining = semaphore.NewWeighted(MaxExplanations)
	mux := http.NewServeMux()
	a := humago.New(mux, huma.Config{
		OpenAPI:       document(s.Version),
		Formats:       map[string]huma.Format{"application/json": jsonFormat, "json": jsonFormat},
		DefaultFormat: "application/json",
		Transformers:  []huma.Transformer{problemOf},

		RejectUnknownQueryParameters: true,
	})
	s.routes(a)
	serveDocument(mux, a.OpenAPI())
	return s.recoverAndFind(mux)
}

func (s *Server) routes(a huma.API) {
	const tenant = "/v1/tenants/{tenant}"

	route(s, a, open, "GET /v1/sign-in", "get-sign-in", "Say how one can sign in", s.signIn)
	route(s, a, open, "POST /v1/setup", "setup", "Make an owner by a setup link", s.setup, status(201), fails(401, 409, 429))
	route(s, a, open, "POST /v1/session", "sign-in", "Sign in", s.createSession, status(201), fails(401, 429))
	route(s, a, viewer.orPortal(), "GET /v1/session", "get-session", "Get who is signed in", s.getSession)
	route(s, a, viewer.orPortal(), "DELETE /v1/session", "sign-out", "Sign out", s.deleteSession)
	route(s, a, viewer, "PUT /v1/session/password", "change-password", "Change one's password", s.changePassword, fails(409, 429))

	route(s, a, open, "GET /v1/session/oidc", "begin-oidc", "Sign in by OpenID Connect", s.beginOIDC, status(303), fails(404))
	route(s, a, open, "GET "+OIDCCallback, "finish-oidc", "Come back from the provider of OpenID Connect", s.finishOIDC, status(303), fails(404, 429), anyQuery)
	route(s, a, open, "POST /v1/invitation", "accept-invitation", "Choose a password by an invitation", s.acceptInvitation, status(201), fails(401, 429))

	route(s, a, open, "POST /v1/portal/session", "open-portal", "Open a portal link", s.createPortalSession, status(201), fails(401, 429))

	route(s, a, admin, "GET /v1/users", "list-users", "List the users", s.listUsers)
	route(s, a, admin, "POST /v1/users", "create-user", "Create a user", s.createUser, status(201), fails(409))
	route(s, a, admin, "GET /v1/users/{user}", "get-user", "Get a user", s.getUser)
	route(s, a, admin, "PATCH /v1/users/{user}", "update-user", "Change a user", s.updateUser, fails(409))
	route(s, a, admin, "DELETE /v1/users/{user}", "delete-user", "Delete a user", s.deleteUser, fails(409))
	route(s, a, admin, "POST /v1/users/{user}/invite", "invite-user", "Let a user choose a password", s.inviteUser, status(201))

	route(s, a, admin.ofAll(), "GET /v1/audit", "list-audit", "List who did what", s.listAudit)

	route(s, a, viewer.ofAll(), "GET /v1/system", "get-system", "Get what runs here", s.getSystem)

	route(s, a, admin.ofAll(), "GET /v1/tokens", "list-tokens", "List the tokens that are good for every tenant", s.listTokens)
	route(s, a, admin.ofAll(), "POST /v1/tokens", "create-token", "Create a token that is good for every tenant", s.createToken, status(201))
	route(s, a, admin.ofAll(), "DELETE /v1/tokens/{token}", "revoke-token", "Revoke a token that is good for every tenant", s.revokeToken)

	route(s, a, viewer, "GET /v1/tenants", "list-tenants", "List the tenants", s.listTenants)
	route(s, a, admin.ofAll(), "POST /v1/tenants", "create-tenant", "Create a tenant", s.createTenant, status(201), fails(409))
	route(s, a, viewer.orPortal(), "GET "+tenant, "get-tenant", "Get a tenant", s.getTenant)
	route(s, a, admin, "PATCH "+tenant, "update-tenant", "Change a tenant", s.updateTenant)
	route(s, a, admin, "GET "+tenant+"/tokens", "list-tenant-tokens", "List the tokens of a tenant", s.listTenantTokens)
	route(s, a, admin, "POST "+tenant+"/tokens", "create-tenant-token", "Create a token for a tenant", s.createTenantToken, status(201))
	route(s, a, admin, "DELETE "+tenant+"/tokens/{token}", "revoke-tenant-token", "Revoke a token of a tenant", s.revokeTenantToken)
	route(s, a, operator, "POST "+tenant+"/portal-links", "create-portal-link", "Create a link to the tenant's portal", s.createPortalLink, status(201))
	route(s, a, operator, "DELETE "+tenant+"/portal-links", "end-portal", "End the tenant's portal links, and what was opened by them", s.endPortal)
	route(s, a, admin.orPortal(), "GET "+tenant+"/audit", "list-tenant-audit", "List who did what in a tenant", s.listTenantAudit)
	route(s, a, viewer, "GET "+tenant+"/stats", "get-stats", "Count events and deliveries", s.getStats)
	route(s, a, viewer, "GET "+tenant+"/overview", "overview", "Get the figures of now, and what needs attention", s.overview)
	route(s, a, viewer.orPortal(), "GET "+tenant+"/metrics", "get-metrics", "Get figures over time", s.getMetrics)
	route(s, a, viewer.orPortal(), "GET "+tenant+"/stream", "stream", "Follow what happens", s.stream, fails(503), describeStream)

	route(s, a, viewer.orPortal(), "GET "+tenant+"/event-types", "list-event-types", "List the event types", s.listEventTypes)
	route(s, a, viewer.orPortal(), "GET "+tenant+"/event-types/{name}", "get-event-type", "Get an event type", s.getEventType)
	route(s, a, operator, "PUT "+tenant+"/event-types/{name}", "put-event-type", "Create or replace an event type", s.putEventType)
	route(s, a, operator, "DELETE "+tenant+"/event-types/{name}", "delete-event-type", "Delete an event type", s.deleteEventType)

	route(s, a, viewer.orPortal(), "GET "+tenant+"/schemes", "list-tenant-schemes", "List the tenant's own signature schemes and the server's", s.listTenantSchemes)
	route(s, a, viewer.orPortal(), "GET "+tenant+"/schemes/{name}", "get-tenant-scheme", "Get the definition of a scheme as the tenant sees it", s.getTenantScheme)
	route(s, a, operator, "PUT "+tenant+"/schemes/{name}", "put-scheme", "Create or replace a signature scheme of the tenant's own", s.putScheme, fails(409))
	route(s, a, operator, "DELETE "+tenant+"/schemes/{name}", "delete-scheme", "Delete a signature scheme of the tenant's own", s.deleteScheme, fails(409))
	route(s, a, operator.orPortal(), "POST "+tenant+"/schemes/{name}/secret", "generate-secret", "Generate a secret for a scheme, and keep nothing of it", s.generateSecret, unaudited)

	route(s, a, viewer, "GET "+tenant+"/sources", "list-sources", "List the sources", s.listSources)
	route(s, a, operator, "POST "+tenant+"/sources", "create-source", "Create a source", s.createSource, status(201), fails(409))
	route(s, a, viewer, "GET "+tenant+"/sources/{source}", "get-source", "Get a source", s.getSource)
	route(s, a, operator, "PATCH "+tenant+"/sources/{source}", "update-source", "Change a source", s.updateSource, fails(409))
	route(s, a, operator, "DELETE "+tenant+"/sources/{source}", "delete-source", "Delete a source", s.deleteSource)
	route(s, a, viewer, "GET "+tenant+"/sources/{source}/secrets", "list-source-secrets", "List a source's secrets", s.listSourceSecrets)
	route(s, a, operator, "DELETE "+tenant+"/sources/{source}/secrets/{secret}", "end-source-secret", "End a source's secret", s.endSourceSecret, fails(409))
	route(s, a, operator, "POST "+tenant+"/sources/{source}/secrets/rotate", "rotate-source-secret", "Replace a source's secret", s.rotateSourceSecret)
	route(s, a, operator, "POST "+tenant+"/sources/{source}/secrets/reveal", "reveal-source-secrets", "Reveal a source's secrets", s.revealSourceSecrets)

	route(s, a, viewer.orPortal(), "GET "+tenant+"/endpoints", "list-endpoints", "List the endpoints", s.listEndpoints)
	route(s, a, operator.orPortal(), "POST "+tenant+"/endpoints", "create-endpoint", "Create an endpoint", s.createEndpoint, status(201))
	route(s, a, viewer.orPortal(), "GET "+tenant+"/endpoints/{endpoint}", "get-endpoint", "Get an endpoint", s.getEndpoint)
	route(s, a, operator.orPortal(), "PATCH "+tenant+"/endpoints/{endpoint}", "update-endpoint", "Change an endpoint", s.updateEndpoint)
	route(s, a, operator.orPortal(), "DELETE "+tenant+"/endpoints/{endpoint}", "delete-endpoint", "Delete an endpoint", s.deleteEndpoint)
	route(s, a, viewer.orPortal(), "GET "+tenant+"/endpoints/{endpoint}/secrets", "list-endpoint-secrets", "List an endpoint's secrets", s.listEndpointSecrets)
	route(s, a, operator.orPortal(), "DELETE "+tenant+"/endpoints/{endpoint}/secrets/{secret}", "end-endpoint-secret", "End an endpoint's secret", s.endEndpointSecret, fails(409))
	route(s, a, operator.orPortal(), "GET "+tenant+"/endpoints/{endpoint}/poll", "poll-endpoint", "Get an endpoint's next deliveries", s.pollEndpoint, fails(409))
	route(s, a, operator.orPortal(), "POST "+tenant+"/endpoints/{endpoint}/secrets/rotate", "rotate-endpoint-secret", "Replace an endpoint's secret", s.rotateEndpointSecret)
	route(s, a, operator.orPortal(), "POST "+tenant+"/endpoints/{endpoint}/secrets/reveal", "reveal-endpoint-secrets", "Reveal an endpoint's secrets", s.revealEndpointSecrets)
	route(s, a, viewer.orPortal(), "GET "+tenant+"/endpoints/{endpoint}/snippets", "list-endpoint-snippets", "List code that verifies an endpoint's webhooks", s.listEndpointSnippets)
	route(s, a, operator.orPortal(), "POST "+tenant+"/endpoints/test", "test-draft", "Test an endpoint that is not there yet", s.testDraft, fails(429))
	route(s, a, operator.orPortal(), "POST "+tenant+"/endpoints/{endpoint}/test", "test-endpoint", "Test an endpoint", s.testEndpoint, fails(409, 429))
	route(s, a, viewer.orPortal(), "GET "+tenant+"/test-receiver", "get-test-receiver", "See what came to the test receiver", s.getTestReceiver)

	route(s, a, operator, "POST "+tenant+"/events", "publish", "Publish an event", s.publish, status(202), fails(400, 409, 413), unaudited)
	describePublish(a.OpenAPI().Paths[tenant+"/events"].Post)
	route(s, a, viewer.orPortal(), "GET "+tenant+"/events", "list-events", "List the events", s.listEvents)
	route(s, a, viewer.orPortal(), "GET "+tenant+"/events/{event}", "get-event", "Get an event", s.getEvent)
	route(s, a, viewer.orPortal(), "GET "+tenant+"/events/{event}/payload", "get-payload", "Get an event's payload", s.getPayload, describePayload)

	route(s, a, viewer.orPortal(), "GET "+tenant+"/deliveries", "list-deliveries", "List the deliveries", s.listDeliveries)
	route(s, a, viewer.orPortal(), "GET "+tenant+"/deliveries/{delivery}", "get-delivery", "Get a delivery", s.getDelivery)
	route(s, a, viewer.orPortal(), "GET "+tenant+"/deliveries/{delivery}/attempts", "list-attempts", "List a delivery's attempts", s.listAttempts)
	route(s, a, operator.orPortal(), "POST "+tenant+"/deliveries/{delivery}/replay", "replay-delivery", "Deliver again", s.replay, status(202), fails(409))

	route(s, a, viewer, "GET "+tenant+"/requests", "list-requests", "List the requests to sources", s.listRequests)
	route(s, a, viewer, "GET "+tenant+"/requests/{request}", "get-request", "Get a request to a source", s.getRequest)

	route(s, a, operator, "POST "+tenant+"/requests/{request}/verify", "verify-request", "Verify a refused request again", s.verifyRequest, fails(409))

	route(s, a, operator.orPortal(), "POST "+tenant+"/jobs", "create-job", "Replay, cancel or verify by a filter", s.createJob, status(202), fails(409))
	describeDryRun(a.OpenAPI().Paths[tenant+"/jobs"].Post)
	route(s, a, viewer.orPortal(), "GET "+tenant+"/jobs", "list-jobs", "List the jobs", s.listJobs)
	route(s, a, viewer.orPortal(), "GET "+tenant+"/jobs/{job}", "get-job", "Get a job and its progress", s.getJob)
	route(s, a, operator.orPortal(), "POST "+tenant+"/jobs/{job}/cancel", "cancel-job", "Stop a job", s.cancelJob, fails(409))

	route(s, a, operator.orPortal(), "POST "+tenant+"/debug/signature", "debug-signature", "Say why a signature fits or does not", s.debugSignature, unaudited)
	describeReport(a.OpenAPI())
	route(s, a, viewer.orPortal(), "POST "+tenant+"/debug/filter", "debug-filter", "Try a filter and a transformation on an event", s.debugFilter, unaudited)

	route(s, a, viewer, "GET /v1/schemes", "list-schemes", "List the signature schemes", s.listSchemes)
	route(s, a, viewer, "GET /v1/schemes/{name}", "get-scheme", "Get a signature scheme's definition", s.getScheme)
	route(s, a, viewer, "GET /v1/schemes/{name}/snippets", "list-snippets", "List code that verifies a scheme's webhooks", s.listSnippets)
	route(s, a, viewer.orPortal(), "GET /v1/causes", "list-causes", "List the causes for which attempts fail", s.listCauses)
	describeCauses(a.OpenAPI())
}

// route adds one operation: pattern is its method and path. The errors that
// follow from its path, its input and who may use it are documented here.
func route[I, O any](s *Server, a huma.API, who access, pattern, id, summary string, handler func(context.Context, *I) (*O, error), options ...func(*huma.Operation)) {
	method, path, _ := strings.Cut(pattern, " ")
	op := huma.Operation{
		Method: method, Path: path, OperationID: id, Summary: summary, Tags: []string{tag(path)},
		Responses:    make(map[string]*huma.Response),
		Extensions:   make(map[string]any),
		MaxBodyBytes: -1, // readBody sees to it
		Middlewares:  huma.Middlewares{s.authorize(who), s.readBody},
	}
	if method != http.MethodGet {
		op.Extensions[auditedExtension] = true
	}
	who.document(&op)
	fails(422, 500, 503)(&op)
	if strings.Contains(path, "{") {
		fails(404)(&op)
	}
	for _, option := range options {
		option(&op)
	}
	if _, ok := reflect.TypeFor[I]().FieldByName("Body"); ok {
		fails(400, 413, 415)(&op)
	}
	huma.Register(a, op, func(ctx context.Context, in *I) (*O, error) {
		out, err := handler(ctx, in)
		if c := callOf(ctx); err == nil && op.Extensions[auditedExtension] == true && !c.dry {
			if method == http.MethodPatch {
				c.note("changed", changed(c.body))
			}
			err = s.record(ctx, id, false)
		}
		if err != nil {
			return nil, s.answer(ctx, err)
		}
		return out, nil
	})
}

// tag returns what a path is about: its first fixed part after the tenant.
func tag(path string) string {
	for _, part := range strings.Split(strings.TrimPrefix(path, "/v1/tenants/{tenant}/"), "/") {
		if part != "" && part != "v1" {
			return part
		}
	}
	return ""
}

// now returns the time as a store keeps it.
func (s *Server) now() time.Time { return s.Now().UTC().Truncate(time.Microsecond) }

// status sets the status of a success that is not 200 or 204.
func status(code int) func(*huma.Operation) {
	return func(op *huma.Operation) { op.DefaultStatus = code }
}

// The inputs that several operations have in common.
type (
	none     struct{}
	inTenant struct {
		Tenant string `path:"tenant" doc:"The tenant's id." example:"default"`
	}
)

// An out is an answer with a body alone.
type out[T any] struct{ Body T }

func answerWith[T any](body T) *out[T] { return &out[T]{body} }

// A List is all rows of a kind.
type List[T any] struct {
	Items []T `json:"items" nullable:"false"`
}

// listOf turns rows into the items of a list.
func listOf[R, T any](rows []R, convert func(R) T) []T {
	items := make([]T, len(rows))
	for i, row := range rows {
		items[i] = convert(row)
	}
	return items
}

// document returns the OpenAPI document without its operations.
func document(version string) *huma.OpenAPI {
	schemas := huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer)
	schemas.Schema(reflect.TypeFor[Problem](), true, "")
	schemas.Schema(reflect.TypeFor[Published](), true, "")
	schemas.Schema(reflect.TypeFor[List[Published]](), true, "")
	return &huma.OpenAPI{
		OpenAPI: "3.1.0",
		Info: &huma.Info{
			Title: "Sealhook", Version: version,
			Description: "Sends, receives and verifies signed webhooks.",
			License:     &huma.License{Name: "Apache-2.0", Identifier: "Apache-2.0"},
		},
		Components: &huma.Components{
			Schemas: schemas,
			SecuritySchemes: map[string]*huma.SecurityScheme{
				"token":   {Type: "http", Scheme: "bearer", Description: "An API token: shk_…"},
				"session": {Type: "apiKey", In: "cookie", Name: "sealhook", Description: "A session in a browser. Over https the cookie is __Host-sealhook."},
			},
		},
		Security: []map[string][]string{{"token": {}}, {"session": {}}},
	}
}

// serveDocument serves the OpenAPI document, which is complete now.
func serveDocument(mux *http.ServeMux, doc *huma.OpenAPI) {
	delete(doc.Components.Schemas.Map(), "ErrorModel") // huma's own form of a Problem, which never leaves
	for path, form := range map[string]struct {
		contentType string
		encode      func() ([]byte, error)
	}{
		"/openapi.json": {"application/openapi+json", func() ([]byte, error) { return json.Marshal(doc) }},
		"/openapi.yaml": {"application/openapi+yaml", doc.YAML},
	} {
		text := sync.OnceValue(func() []byte {
			b, err := form.encode()
			if err != nil {
				panic(err) // the document is part of the program
			}
			return b
		})
		mux.HandleFunc("GET "+path, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", form.contentType)
			w.Write(text())
		})
	}
}
