"""Who speaks: subjects, nearest groups, labels of turns, the person of a release."""
