package io.hexline.cli.entry;

/** What a thing is called, and its plain id. */
public record Named(String id, String name) {}
