/**
 * What is HTTP and nothing else: finding the route, who calls, bodies, headers. Depends on Jetty and on every other
 * package of this module but the outermost; start at {@link io.hexline.rest.http.RestHandler}.
 */
package io.hexline.rest.http;
