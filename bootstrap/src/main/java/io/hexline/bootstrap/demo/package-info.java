/** The demo's server. */
package io.hexline.bootstrap.demo;
