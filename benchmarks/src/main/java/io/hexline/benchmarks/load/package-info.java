/** How many requests a server takes, beside a mock and a server that does nothing, all in one run. */
package io.hexline.benchmarks.load;
