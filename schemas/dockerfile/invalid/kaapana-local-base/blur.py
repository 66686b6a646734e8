print("blur")
