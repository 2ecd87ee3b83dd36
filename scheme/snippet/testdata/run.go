// The snippets beside it hand their handlers to handle, each for the requests
// that name its scheme in the header Snippet. It prints its port.
package main

import (
	"fmt"
	"log"
	"net"
	"net/http"
)

var handlers = map[string]*http.ServeMux{}

func handle(scheme, pattern string, h http.Handler) {
	handlers[scheme] = http.NewServeMux()
	handlers[scheme].Handle(pattern, h)
}

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(l.Addr().(*net.TCPAddr).Port)
	log.Fatal(http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		handlers[r.Header.Get("Snippet")].ServeHTTP(w, r)
	})))
}
