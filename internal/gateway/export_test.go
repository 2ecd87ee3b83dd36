package gateway

// MaxDefinitionFile is the limit that the tests reach.
const MaxDefinitionFile = maxDefinitionFile
