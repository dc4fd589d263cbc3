"""The wording model: logistic regression over hashed buckets, in the form of src/knowledge/wording_model.cpp."""
import collections

import numpy as np
import scipy.sparse
from scipy.optimize import minimize

BUCKETS = 1 << 20
FEWEST = 30  # buckets: `fewest` in wording_model.cpp
GRADES = (-2.0, -1.33, -0.8, -0.33, 0.33, 0.8, 1.47, 2.2, 3.0)  # scores from which a grade holds
USUAL = 300  # mails that have a bucket whose weight is held at just the strength
STRENGTH = 4.0  # how freely such a weight may grow (1 / L2)


def matrix(samples):
    starts = np.cumsum([0] + [len(s.buckets) for s in samples])
    columns = np.concatenate([np.asarray(s.buckets, dtype=np.int32) for s in samples])
    values = np.concatenate([np.full(len(s.buckets), max(len(s.buckets), FEWEST) ** -0.5) for s in samples])
    return scipy.sparse.csr_matrix((values, columns, starts), shape=(len(samples), BUCKETS))


def share(source):
    """How much a source counts. What was written for training stands behind real mail where there is such mail; no
    collection has Japanese. From a fifth to a half tells mail that was never seen apart alike; above a fifth, wanted mail in
    a language that hardly any collection has was called unwanted."""
    return 0.2 if source.startswith("written-") and not source.endswith("-ja") else 1.0


def importance(samples):
    """A weight a sample: sources by their share and the square root of their size, both labels the same."""
    sizes = collections.Counter(s.source for s in samples)
    out = np.array([share(s.source) * sizes[s.source] ** -0.5 for s in samples])
    bad = np.array([s.bad for s in samples])
    for side in (bad, ~bad):
        out[side] *= len(samples) / 2 / out[side].sum()
    return out


def train(features, samples, strength, rarest=4, rounds=60):
    """(bias, a weight a bucket). Buckets of fewer than `rarest` mails keep 0.

    The rarer a bucket, the freer its weight: else what all mails have outweighs the words that tell, for a weight held
    alike for all costs most where it is needed least (adaptive regularisation: Wager, Wang, Liang 2013)."""
    seen = np.bincount(features.indices, minlength=BUCKETS)
    kept = np.flatnonzero(seen >= rarest)
    freedom = (seen[kept] / USUAL) ** -0.5
    x = features[:, kept] @ scipy.sparse.diags(freedom)
    back = x.T.tocsr()
    sign = np.array([1.0 if s.bad else -1.0 for s in samples])
    weight = importance(samples)

    def loss(parameters):
        margin = -sign * (x @ parameters[1:] + parameters[0])
        slope = -weight * sign / (1 + np.exp(-margin))
        value = (weight * np.logaddexp(0, margin)).sum() + parameters[1:] @ parameters[1:] / (2 * strength)
        return value, np.concatenate([[slope.sum()], back @ slope + parameters[1:] / strength])

    found = minimize(loss, np.zeros(len(kept) + 1), jac=True, method="L-BFGS-B", options={"maxiter": rounds})
    out = np.zeros(BUCKETS)
    out[kept] = found.x[1:] * freedom
    return found.x[0], out


def quantised(weights):
    """(scale, bytes): the weights as signed bytes times the scale; the few beyond five deviations are cut."""
    used = weights[weights != 0]
    scale = 5 * used.std() / 127
    return scale, np.clip(np.round(weights / scale), -127, 127).astype(np.int8)


def write(path, bias, weights):
    scale, values = quantised(weights)
    header = ["kanshiki wording 2", f"bias {bias:.6f}", f"scale {scale:.8f}", *(f"grade {grade}" for grade in GRADES)]
    with open(path, "wb") as out:
        out.write("\n".join(header).encode() + b"\n\n" + values.tobytes())


def grade_of(score):
    """The finding that a score amounts to, None for none."""
    down, up = sum(score <= g for g in GRADES if g < 0), sum(score >= g for g in GRADES if g > 0)
    return f"words.deceitful_{up}" if up else f"words.ordinary_{down}" if down else None
