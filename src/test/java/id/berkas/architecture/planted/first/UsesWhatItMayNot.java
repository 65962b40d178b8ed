package id.berkas.architecture.planted.first;

import id.berkas.architecture.planted.second.Useful;

public record UsesWhatItMayNot(Useful useful) {}
