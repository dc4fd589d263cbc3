"""The judge's form (src/judge/judge.cpp), and its weights fitted to samples."""
import collections
import fnmatch
import math
import tomllib

import numpy as np
from scipy.optimize import minimize

from . import text

# What keeps its hand-set weight, or none, and why.
NOT_FITTED = {
    "auth.*": "written by, or computed from what was kept by, the servers that received a collection",
    "route.*": "the wording of a collection's own servers; most collections lost what others kept",
    "mime.*": "style of programs and of the tools that redacted a collection",
    "header.date_*": "collections come from years of their own, some with their dates moved",
    "body.date_*": "the same", "body.deadline_*": "the same", "body.era_*": "the same",
    "header.message_id_*": "whether a receiver adds one is the receiver's habit",
    "header.mail_client*": "programs belong to a year",
    "header.duplicate_field": "servers and redaction repeat fields",
    "header.from_malformed": "redaction and charsets of a collection",
    "header.addressee_hidden": "the addressee was masked in one collection",
    "header.recipient_in_subject": "names were replaced by the address in one collection",
    "body.warns_of_fraud": "too rare in the collections",
    "body.only_pictures": "honest mail of this form, leaflets of today, is not in the collections",
    "identity.pictures_in_name": "the same", "link.all_lead_to_one_stranger": "the same",
    "identity.name_unlike_sender": "the same: the companies' mail there is older than bulk services",
    "identity.free_mail_forged": "rests on auth.*",
    "link.all_lead_to_brand": "brands' own mail is too rare in the collections",
    "link.leads_to_sender": "a thief's own domain costs little, and few in the collections had one",
    "scheme.*": "too rare in the collections", "identity.near_miss*": "the same", "identity.official_body*": "the same",
    "identity.own_*": "needs the recipient's profile",
    "identity.proven*": "depends on what the receivers noted",
    "identity.disproven": "needs the network",
    "identity.domain_*": "needs the network",
    "host.*": "needs the network", "page.*": "needs the browser", "link.host_does_not_exist": "needs the network",
    "attachment.*": "too rare in the collections", "mail.*": "too rare in the collections",
}


def is_fitted(name):
    return not any(fnmatch.fnmatch(name, pattern) for pattern in NOT_FITTED)


# How hard a weight is drawn to the one set by hand, in mails. What people think of a finding holds elsewhere, too; what the
# mails of a few collections say of it holds there.
PULL = 64.0


class Form:
    """log-odds = prior + Σ over kinds and sides of min(cap, Σ weights) + Σ decisive, and how to fit it."""

    def __init__(self, hand_file):
        with open(hand_file, "rb") as file:
            table = tomllib.load(file)
        self.prior, self.caps = table["prior"], table["caps"]
        self.names = sorted(name for name, entry in table["findings"].items() if entry["weight"])
        self.index = {name: i for i, name in enumerate(self.names)}
        self.hand = np.array([float(table["findings"][name]["weight"]) for name in self.names])
        self.decisive = np.array([bool(table["findings"][name].get("decisive")) for name in self.names])
        groups = collections.defaultdict(list)
        for i, name in enumerate(self.names):
            if not self.decisive[i]:
                groups[name.split(".")[0], self.hand[i] > 0].append(i)
        self.groups = [(np.array(columns), self.caps.get(kind, math.inf)) for (kind, _), columns in sorted(groups.items())]

    def matrix(self, samples, grades):
        """A row a sample: 1 for each finding; those of the wording model come from `grades`."""
        out = np.zeros((len(samples), len(self.names)))
        for row, sample, grade in zip(out, samples, grades):
            for name in [n for n in sample.findings if not n.startswith("words.")] + [grade] * bool(grade):
                if name in self.index:
                    row[self.index[name]] = 1
        return out

    def sums(self, x, prior, weights):
        out = prior + x[:, self.decisive] @ weights[self.decisive]
        for columns, cap in self.groups:
            out += np.clip(x[:, columns] @ weights[columns], -cap, cap)
        return out

    def fit(self, x, samples, pull=PULL, most=3.0):
        """(prior, weights) that tell the samples apart, each on its hand-set side and pulled towards its hand-set value."""
        sign = np.array([1.0 if s.bad else -1.0 for s in samples])
        importance = text.importance(samples)
        fixed = np.array([not is_fitted(name) for name in self.names]) | (x.sum(axis=0) == 0)
        bounds = [(-6, 0)] + [(h, h) if f else (0.05, max(most, h)) if h > 0 else (min(-most, h), -0.05)
                              for h, f in zip(self.hand, fixed)]

        def loss(parameters):
            prior, weights = parameters[0], parameters[1:]
            margin = -sign * self.sums(x, prior, weights)
            error = -importance * sign / (1 + np.exp(-margin))
            slope = np.zeros(len(weights))
            slope[self.decisive] = x[:, self.decisive].T @ error
            for columns, cap in self.groups:
                free = np.abs(x[:, columns] @ weights[columns]) < cap
                slope[columns] = x[:, columns].T @ (error * free)
            away = weights - self.hand
            value = (importance * np.logaddexp(0, margin)).sum() + pull * (away @ away)
            return value, np.concatenate([[error.sum()], slope + 2 * pull * away])

        start = np.concatenate([[self.prior], self.hand])
        found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 300})
        return found.x[0], found.x[1:]


def calibrate(sums, samples):
    """Slope and offset that make probabilities of sums, both labels at equal weight (Newton's method)."""
    bad, weight = np.array([float(s.bad) for s in samples]), text.importance(samples)
    weight /= weight.sum()
    design, found = np.stack([sums, np.ones(len(sums))], axis=1), np.array([1.0, 0.0])
    for _ in range(50):
        p = 1 / (1 + np.exp(-design @ found))
        curve = design.T @ (design * (weight * p * (1 - p))[:, None]) + 1e-9 * np.eye(2)
        found -= np.linalg.solve(curve, design.T @ (weight * (p - bad)))
    return found


def probability(sums, slope, offset):
    return 1 / (1 + np.exp(-(slope * sums + offset)))
