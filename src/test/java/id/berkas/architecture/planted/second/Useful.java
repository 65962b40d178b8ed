package id.berkas.architecture.planted.second;

public record Useful(String what) {}
