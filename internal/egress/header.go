package egress

import (
	"fmt"
	"slices"
	"strings"
)

// The headers that the client sets, that steer the connection or a proxy on
// the way, that claim to come from such a proxy, or that open the metadata
// services of clouds.
var reserved = map[string]bool{
	"connection":                           true,
	"content-length":                       true,
	"expect":                               true,
	"forwarded":                            true,
	"host":                                 true,
	"http2-settings":                       true,
	"keep-alive":                           true,
	"max-forwards":                         true,
	"metadata":                             true, // Azure
	"metadata-flavor":                      true, // Google
	"proxy-authenticate":                   true,
	"proxy-authorization":                  true,
	"proxy-connection":                     true,
	"te":                                   true,
	"trailer":                              true,
	"transfer-encoding":                    true,
	"upgrade":                              true,
	"via":                                  true,
	"x-aws-ec2-metadata-token":             true,
	"x-aws-ec2-metadata-token-ttl-seconds": true,
	"x-forwarded-for":                      true,
	"x-forwarded-host":                     true,
	"x-forwarded-port":                     true,
	"x-forwarded-proto":                    true,
	"x-google-metadata-request":            true,
	"x-http-method":                        true,
	"x-http-method-override":               true,
	"x-method-override":                    true,
	"x-original-url":                       true,
	"x-real-ip":                            true,
	"x-rewrite-url":                        true,
}

// CheckHeader returns nil if a request may carry the header. An error says
// what is wrong and holds no value.
func CheckHeader(name, value string) error {
	if name == "" || strings.ContainsFunc(name, notInToken) {
		return fmt.Errorf("check header %.80q: no header name", name)
	}
	if reserved[strings.ToLower(name)] {
		return fmt.Errorf("check header %s: reserved", name)
	}
	if slices.ContainsFunc([]byte(value), notInValue) {
		return fmt.Errorf("check header %.80s: its value holds a control character", name)
	}
	return nil
}

// credentials are headers whose values are credentials.
var credentials = []string{"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"}

// IsCredential reports whether a header's value is a credential by its name,
// and so is shown and kept nowhere: the best known ones, and those whose names
// end in "-secret" or "-token".
func IsCredential(name string) bool {
	lower := strings.ToLower(name)
	return slices.Contains(credentials, lower) || strings.HasSuffix(lower, "-secret") || strings.HasSuffix(lower, "-token")
}

// notInToken and notInValue are the grammar of RFC 9110, section 5.
func notInToken(r rune) bool {
	return notInName(r) && !strings.ContainsRune("!#$%&'*+.^`|~", r)
}

func notInValue(b byte) bool { return b < ' ' && b != '\t' || b == 0x7f }

// method returns the method to send.
func (r *Request) method() string {
	if r.Method == "" {
		return "POST"
	}
	return r.Method
}

// check refuses what would not be the one request it looks like.
func (r *Request) check() error {
	if strings.Trim(r.method(), "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" || r.method() == "CONNECT" {
		return fmt.Errorf("check method %.80q: not a method to send", r.Method)
	}
	for name, values := range r.Header {
		for _, value := range values {
			if err := CheckHeader(name, value); err != nil {
				return err
			}
		}
	}
	return nil
}
