package receive

// The limits that the tests reach.
const (
	BodyBudget  = bodyBudget
	KeepRefused = keepRefused
)
