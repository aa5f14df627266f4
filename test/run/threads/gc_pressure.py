def build(k):
    total = 0
    for i in range(60):
        nodes = [[j, str(j), {'k': j}] for j in range(200)]
        total += sum(n[0] + len(n[1]) + n[2]['k'] for n in nodes)
    return (k, total)
