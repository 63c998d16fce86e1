package io.hexline.console.page;

/**
 * A field of a form.
 *
 * @param id under which it is sent
 * @param value as it was typed
 * @param wrong what is wrong with it, in a sentence; empty where nothing is
 */
public record Field(String id, String label, String value, String wrong) {}
