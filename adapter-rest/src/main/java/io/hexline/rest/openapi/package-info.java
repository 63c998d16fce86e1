/**
 * What is served, in OpenAPI 3.1: a JSON file for each subject, next to these classes, put together at the start. A new
 * route needs its path in one of them. Answers are held against it by {@link io.hexline.rest.openapi.Description}, and
 * against the documents of the public API by {@link io.hexline.rest.openapi.PublishedContract}. Depends on {@code
 * access} and {@code call}; start at {@link io.hexline.rest.openapi.OpenApi}.
 */
package io.hexline.rest.openapi;
