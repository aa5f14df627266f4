print("own stat")
