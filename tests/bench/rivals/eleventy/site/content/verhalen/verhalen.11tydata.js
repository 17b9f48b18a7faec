export default { section: 'verhalen', permalink: ({ slug }) => `/verhalen/${slug}/` }
