/**
 * What goes wrong with requests on demand, before anybody looks at them. Free of HTTP's server; start at {@link
 * io.hexline.rest.fault.HttpFaults}.
 */
package io.hexline.rest.fault;
