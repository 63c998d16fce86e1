/**
 * Who may call an operation, and where; every operation has a line in {@link io.hexline.rest.access.Access}. Depends on the domain and on {@code problem}; start at
 * {@link io.hexline.rest.access.Access}.
 */
package io.hexline.rest.access;
