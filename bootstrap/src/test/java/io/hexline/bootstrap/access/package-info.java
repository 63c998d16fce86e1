/** Every operation, tried with every kind of token. */
package io.hexline.bootstrap.access;
