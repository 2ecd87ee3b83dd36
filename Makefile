GOLANGCI_LINT = go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0

# The race detector looks at our code and at what it calls, but not into the C of
# SQLite that was translated to Go: with that, the tests take four times as long.
unchecked = -d=checkptr=0 -race=false
RACE = go test -race -timeout 20m '-gcflags=modernc.org/sqlite/lib=$(unchecked)' '-gcflags=modernc.org/libc/...=$(unchecked)' '-gcflags=modernc.org/memory=$(unchecked)'

.PHONY: help
help: ## Say what the targets do
	@sed -nE 's/^([a-z]+):.*## (.*)/\1	\2/p' $(MAKEFILE_LIST) | expand -t 12

.PHONY: build
build: ## Build bin/sealhook
	CGO_ENABLED=0 go build -trimpath -o bin/sealhook ./cmd/sealhook

.PHONY: demo
demo: build ## Show a webhook sent, retried, verified and forged, in a second
	bin/sealhook demo

.PHONY: test
test: ## Install what the tests need, then lint and run them all
	script/setup
	$(GOLANGCI_LINT) run
	$(RACE) ./...
	go -C test/interop/go test ./...
	$(MAKE) --no-print-directory e2e

.PHONY: lint
lint: ## Run vet, the gofmt check and the linters of .golangci.yml
	$(GOLANGCI_LINT) run

.PHONY: vuln
vuln: ## Look for known vulnerabilities of what we call, in the public database of Go
	go run golang.org/x/vuln/cmd/govulncheck@v1.1.4 ./...

.PHONY: fuzz
fuzz: ## Run every fuzz target for 10 s
	@grep -rEo --include='*_test.go' --exclude-dir=node_modules '^func Fuzz\w+' . | sort | \
	while IFS=: read -r file func; do \
		go test -run '^$$' -fuzz "^$${func#func }\$$" -fuzztime 10s "$${file%/*}" </dev/null || exit 1; \
	done

.PHONY: bench
bench: ## Run the benchmarks
	go test -run '^$$' -bench . -benchmem ./...

.PHONY: ratios
ratios: ## Compare verifying with code written by hand for one scheme
	go test -run '^$$' -bench Ratio -benchtime 1000x ./scheme

.PHONY: e2e
e2e: build ## Test the dashboard and the portal in a browser
	script/setup
	node --test --test-concurrency=2 test/browser/*.test.mjs

.PHONY: interop
interop: ## Test that the vendors' SDKs and the catalogue agree
	script/setup
	go test -count=1 ./test/interop
	go -C test/interop/go test -count=1 ./...

.PHONY: big
big: ## Fill a folder and PostgreSQL with a million deliveries, and time claims and every list
	go run ./test/big
	go run ./test/big -pending
	go run ./test/big -pending -database new

.PHONY: crash
crash: ## Kill the server at bad moments and count what it had promised
	go run ./test/crash

.PHONY: replicas
replicas: ## Kill, stop and cut off several processes on one PostgreSQL under load
	script/setup
	go test -count=1 -v -timeout 40m ./test/replicas -full

.PHONY: bites
bites: ## Break the gateway in ten ways, and show that make crash finds each
	for s in no-deliveries no-order no-limit no-time no-key not-recorded no-jobs no-requests no-notes no-recovery; do \
		go run ./test/crash -sabotage $$s -for 10s -kills 3 || exit 1; \
	done

.PHONY: power
power: ## Cut the power at bad moments, then show that a gateway that does not sync is found out
	script/setup
	go run ./test/crash -power
	go run ./test/crash -power -sabotage sync-off -for 10s -kills 3

.PHONY: web
web: ## Build the front end again, into web/dist
	script/setup
	go generate ./web

.PHONY: generate
generate: ## Make the generated files again
	go generate ./...

.PHONY: clean
clean: ## Remove what was built and installed in this folder
	rm -rf bin web/node_modules test/receivers/node_modules test/interop/node_modules test/browser/node_modules test/browser/screenshots
