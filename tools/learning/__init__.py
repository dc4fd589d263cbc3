"""What tools/train-wording and tools/fit-weights share. Needs numpy and scipy (`tools/set-up learn`)."""
