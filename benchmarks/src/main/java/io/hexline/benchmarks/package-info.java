/**
 * Benchmarks of use cases over the in-memory adapter, and the organization of any size that they run in: {@link
 * io.hexline.benchmarks.LargeOrganization}. The figures and how to get them are in {@code docs/benchmarks.md}.
 */
package io.hexline.benchmarks;
