/**
 * What is served, in OpenAPI 3.1: a JSON file for each subject, next to these classes, put together at the start. A new
 * route needs its path in one of them; tests hold every answer against it. Depends on the application and on {@code call};
 * start at {@link io.hexline.rest.openapi.OpenApi}.
 */
package io.hexline.rest.openapi;
