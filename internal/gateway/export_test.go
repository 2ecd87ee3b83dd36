package gateway

// MaxDefinitionFile is the limit that the tests reach.
const MaxDefinitionFile = maxDefinitionFile

// ClientOf is what decides whom a request is from.
var ClientOf = clientOf
