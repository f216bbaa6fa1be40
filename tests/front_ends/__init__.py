"""Front ends that are too large for the test suite: `make test-front-ends` drives them and takes their pictures."""
