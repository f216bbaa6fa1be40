function hireAll(){throw new TypeError("the program cannot be split over workers: it was not compiled for that (split=True)")}
