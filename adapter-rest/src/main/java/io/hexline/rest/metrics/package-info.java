/**
 * Numbers about the server, as Prometheus reads them. Depends on the application and on {@code call}; start at
 * {@link io.hexline.rest.metrics.Metrics}.
 */
package io.hexline.rest.metrics;
