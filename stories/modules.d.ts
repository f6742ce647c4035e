// Vite and Storybook give these.
declare module '*.css';
declare module '*.mdx';
