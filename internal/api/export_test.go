package api

// Members is what reads the outermost object of an event.
var Members = members
