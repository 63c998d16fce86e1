/**
 * The table of everything that is served. Depends on the packages of the operations; start at
 * {@link io.hexline.rest.route.Routes}.
 */
package io.hexline.rest.route;
