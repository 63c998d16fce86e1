package io.hexline.rest.call;

/**
 * An answer that grants what was asked for.
 *
 * @param status of HTTP, 2xx
 * @param body to be written as JSON
 */
public record Answer(int status, Object body) {

    public static Answer ok(Object body) {
        return new Answer(200, body);
    }
}
