/**
 * Who may call an operation. Depends on the domain and on {@code problem}; start at
 * {@link io.hexline.rest.access.Access}.
 */
package io.hexline.rest.access;
