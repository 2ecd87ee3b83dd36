package egress

import (
	"crypto/sha256"
	"crypto/tls"
	"errors"
)

// An Identity is a client certificate with its key, by which a receiver knows
// who connects. Goroutines may share it.
type Identity struct {
	certificate tls.Certificate
	id          [sha256.Size]byte // the same for the same certificate and key
}

// NewIdentity reads a certificate, with those between it and its authority
// behind it, and its private key, both as PEM. An error holds nothing of them.
func NewIdentity(certificate, key []byte) (*Identity, error) {
	pair, err := tls.X509KeyPair(certificate, key)
	if err != nil {
		return nil, errors.New("want a certificate and the private key that belongs to it, both as PEM")
	}
	hash := sha256.New()
	for _, der := range pair.Certificate {
		part := sha256.Sum256(der)
		hash.Write(part[:])
	}
	part := sha256.Sum256(key)
	hash.Write(part[:])
	i := &Identity{certificate: pair}
	hash.Sum(i.id[:0])
	return i, nil
}

// present answers a receiver that asks for a certificate. It does not look at
// the authorities that the receiver names: many name none, or the wrong ones,
// and whoever does not know ours refuses it.
func (i *Identity) present(*tls.CertificateRequestInfo) (*tls.Certificate, error) {
	return &i.certificate, nil
}
