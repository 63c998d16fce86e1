package io.hexline.application.troubleshooting;

/**
 * What made a recording, in its own words.
 *
 * @param format the version of the file format, such as {@code 1.2}
 * @param program the program, with its version; empty where the file does not say
 */
public record Recorder(String format, String program) {}
