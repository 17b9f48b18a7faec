export default { section: 'kennisbank', permalink: ({ slug }) => `/kennisbank/${slug}/` }
