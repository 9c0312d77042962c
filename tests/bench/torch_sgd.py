"""The papers' protocol by PyTorch, for tests/bench: mini-batch SGD on the same data from the same start.

    torch_sgd.py PROBLEM EXPERT RATE

PROBLEM is the binary file that tests/bench/peer.cpp writes; batches of 64, 10 epochs, learning rate RATE, double, one
thread. Prints seconds of CPU and half the sum of squares at the end as JSON.
"""

import json
import sys
import time

import torch

from problem_file import TAU1, TAU2, read


def mixture(parameters, x, d, expert):
    beta0, beta1, a, b = parameters[:, 0], parameters[:, 1 : 1 + d], parameters[:, 1 + d : -1], parameters[:, -1]
    z = x / (x.norm(dim=1, keepdim=True) + TAU2)
    score = z @ (beta1 / (beta1.norm(dim=1, keepdim=True) + TAU1)).T + beta0
    u = x @ a.T + b
    h = torch.tanh(u) if expert == "tanh" else torch.relu(u)
    return (torch.softmax(score, dim=1) * h).sum(dim=1)


def main():
    path, expert, rate = sys.argv[1], sys.argv[2], float(sys.argv[3])
    torch.set_num_threads(1)
    torch.manual_seed(2405)
    problem = read(path)
    x, y = torch.from_numpy(problem.x), torch.from_numpy(problem.y)
    parameters = torch.from_numpy(problem.start.reshape(problem.k, -1)).clone().requires_grad_(True)
    optimiser = torch.optim.SGD([parameters], lr=rate)
    begin = time.process_time()
    for _ in range(10):
        order = torch.randperm(len(y))
        for first in range(0, len(y), 64):
            batch = order[first : first + 64]
            optimiser.zero_grad()
            loss = ((mixture(parameters, x[batch], problem.d, expert) - y[batch]) ** 2).mean()
            loss.backward()
            optimiser.step()
    seconds = time.process_time() - begin
    with torch.no_grad():
        half = 0.5 * ((mixture(parameters, x, problem.d, expert) - y) ** 2).sum().item()
    print(json.dumps({"seconds": seconds, "half_sum_of_squares": half}))


if __name__ == "__main__":
    main()
