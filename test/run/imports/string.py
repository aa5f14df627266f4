print("own string")
