package io.hexline.domain.user;

/**
 * Seats shared at this moment.
 *
 * @param hoteling an active hoteling (flexible seating) association, as guest or as host
 * @param hotDesking an active hot-desking association
 */
public record Seating(boolean hoteling, boolean hotDesking) {

    public static final Seating NONE = new Seating(false, false);
}
