/** The project's own files, as tests see them. */
package io.hexline.bootstrap.project;
