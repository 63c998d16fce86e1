/**
 * Answers that refuse: their status, and the envelope that every 4xx and 5xx has. Depends on the application's failures
 * and on {@code id}; start at {@link io.hexline.rest.problem.Problem}.
 */
package io.hexline.rest.problem;
