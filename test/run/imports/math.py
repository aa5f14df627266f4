print("own math")
