/**
 * Hexline over HTTP: a thin adapter that reads requests, calls use cases and writes what they say. May depend on the
 * application, Jetty and Jackson; only this package is meant for others. Start at {@link io.hexline.rest.RestServer},
 * and for what is served at {@link io.hexline.rest.route.Routes}.
 */
package io.hexline.rest;
