package io.hexline.console.page;

import java.util.Optional;

/**
 * A name.
 *
 * @param path of its page; empty where it has none
 */
public record Link(String label, Optional<String> path) {}
