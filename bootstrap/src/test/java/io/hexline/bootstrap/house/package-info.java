/**
 * The house in figures, measured as {@code docs/house.md} says: sizes of files and methods, rings of packages, modules,
 * and the files that a request goes through. Start at {@link io.hexline.bootstrap.house.RequestPathTest}.
 */
package io.hexline.bootstrap.house;
