// Draws every Mermaid block of the page, as GitHub does, in the colours that the reader prefers.
const dark = matchMedia('(prefers-color-scheme: dark)')
const blocks = [...document.querySelectorAll('pre > code.language-mermaid')].map(code => ({
  place: code.parentElement,
  source: code.textContent,
}))

// Labels are text: no HTML, and no pictures, which could come from elsewhere.
const settings = theme => ({
  startOnLoad: false,
  securityLevel: 'strict',
  theme,
  look: 'classic',
  htmlLabels: false,
  flowchart: { htmlLabels: false },
  dompurifyConfig: { FORBID_TAGS: ['img', 'image', 'picture', 'video', 'audio', 'style', 'link'] },
})

let drawn = 0

async function draw() {
  mermaid.initialize(settings(dark.matches ? 'dark' : 'default'))
  for (const block of blocks) {
    const id = `diagram-${drawn++}`
    try {
      const { svg } = await mermaid.render(id, block.source)
      const figure = document.createElement('div')
      figure.className = 'diagram'
      figure.innerHTML = svg
      block.place.replaceWith(figure)
      block.place = figure
    } catch (error) {
      document.getElementById(`d${id}`)?.remove()
      block.place.title = `Mermaid cannot draw this: ${error.message}`
    }
  }
}

dark.addEventListener('change', draw)
draw()
