/**
 * Values that never change and of which each change makes another, which shares what is the same: things by key ({@link
 * io.hexline.inmemory.table.Table}, the one to read first), and things in order under keys.
 */
package io.hexline.inmemory.table;
